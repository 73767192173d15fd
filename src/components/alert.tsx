import type { ComponentChildren } from 'preact';

/** What an alert says, and the one thing that can be done about it. */
export interface AlertProps {
  readonly children: ComponentChildren;
  readonly actionLabel: string;
  readonly onAction: () => void;
}

/** Says at once, also to screen readers, that something went wrong. */
export function Alert({ children, actionLabel, onAction }: AlertProps) {
  return (
    <div class="alert" role="alert">
      <div>{children}</div>
      <button type="button" onClick={onAction}>
        {actionLabel}
      </button>
    </div>
  );
}
