/** What a language is called in the language of the interface; its tag where nobody knows. */
export function languageName(tag: string, language: 'en' | 'ar'): string {
  try {
    return new Intl.DisplayNames([language], { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}
