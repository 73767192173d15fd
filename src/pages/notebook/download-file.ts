/** Hands a text to the browser's downloads. */
export function downloadFile(name: string, type: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // Firefox starts reading after this task: the address has to live a little longer.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
