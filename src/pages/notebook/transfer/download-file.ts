/** Hands a file to the browser's downloads. */
export function downloadFile(name: string, file: Blob): void {
  const url = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // Firefox starts reading after this task: the address has to live a little longer.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
