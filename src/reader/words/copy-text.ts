/**
 * Puts a text on the clipboard while the reader presses a key or a button; pages that are not
 * served securely have no `navigator.clipboard`.
 *
 * @returns whether it worked
 */
export async function copyText(document: Document, text: string): Promise<boolean> {
  const clipboard: Clipboard | undefined = document.defaultView?.navigator.clipboard;
  try {
    if (clipboard !== undefined) {
      await clipboard.writeText(text);
      return true;
    }
  } catch {
    // The page may forbid it by its permissions policy: the old way remains.
  }
  return copyByCommand(document, text);
}

function copyByCommand(document: Document, text: string): boolean {
  let copied = false;
  const fill = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    event.stopImmediatePropagation();
    copied = true;
  };
  document.defaultView?.addEventListener('copy', fill, { capture: true, once: true });
  document.execCommand('copy');
  document.defaultView?.removeEventListener('copy', fill, { capture: true });
  return copied;
}
