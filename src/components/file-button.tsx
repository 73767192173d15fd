/** What the button takes and whom it tells. */
export interface FileButtonProps {
  readonly label: string;
  /** Endings and types, as `accept` has them. */
  readonly accept: string;
  readonly disabled?: boolean;
  readonly describedBy?: string;
  readonly onChoose: (file: File) => void;
}

/** Asks for a file. */
export function FileButton({ label, accept, disabled, describedBy, onChoose }: FileButtonProps) {
  return (
    <label class="file-button">
      {label}
      <input
        type="file"
        accept={accept}
        disabled={disabled}
        aria-describedby={describedBy}
        onChange={({ currentTarget: input }) => {
          const file = input.files?.[0];
          if (file !== undefined) onChoose(file);
          // Otherwise choosing the same file again, after mending it, would do nothing.
          input.value = '';
        }}
      />
    </label>
  );
}
