import type { BackgroundApi, ExtensionPage } from '../../messages/contract';

/** The pages there are; a page of the extension that is not listed cannot be asked for. */
const PAGES: Readonly<Record<ExtensionPage, true>> = {
  glossary: true,
  notebook: true,
  options: true,
  review: true,
  sample: true,
};

/** Answers `pages.open`. */
export function createPagesService(
  openPage: (page: ExtensionPage, hash?: string) => Promise<void>,
): Pick<BackgroundApi, 'pages.open'> {
  return {
    async 'pages.open'(input) {
      if (!Object.hasOwn(PAGES, input?.page)) throw new TypeError('page: not one of ours');
      const { page, hash = '' } = input;
      if (typeof hash !== 'string') throw new TypeError('hash: expected a string');
      await openPage(page, hash);
      return null;
    },
  };
}
