import type { BackgroundApi, ExtensionPage } from '../../messages/contract';

/** The pages there are; a page of the extension that is not listed cannot be asked for. */
const PAGES: readonly ExtensionPage[] = ['notebook', 'options', 'sample'];

/** Answers `pages.open`. */
export function createPagesService(
  openPage: (page: ExtensionPage, hash?: string) => Promise<void>,
): Pick<BackgroundApi, 'pages.open'> {
  return {
    async 'pages.open'(input) {
      const page = PAGES.find((each) => each === input?.page);
      if (page === undefined) throw new TypeError('page: not one of ours');
      const { hash = '' } = input;
      if (typeof hash !== 'string') throw new TypeError('hash: expected a string');
      await openPage(page, hash);
      return null;
    },
  };
}
