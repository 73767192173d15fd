import { useEffect, useRef, useState } from 'preact/hooks';

/** A message with one action; it goes away by itself. */
export interface ToastProps {
  readonly message: string;
  readonly actionLabel: string;
  readonly dismissLabel: string;
  readonly lastingMs: number;
  readonly onAction: () => void;
  readonly onDismiss: () => void;
}

/**
 * Takes the focus to its action: the button that led here is usually gone. The time runs only
 * while neither pointer nor focus is on the toast (WCAG 2.2.1).
 */
export function Toast(props: ToastProps) {
  const { message, actionLabel, dismissLabel, lastingMs, onAction, onDismiss } = props;
  const action = useRef<HTMLButtonElement>(null);
  const dismiss = useRef(onDismiss);
  dismiss.current = onDismiss;
  const [hovered, setHovered] = useState(false);
  const [focused, setFocused] = useState(false);

  useEffect(() => action.current?.focus(), []);
  useEffect(() => {
    if (hovered || focused) return undefined;
    const timer = setTimeout(() => dismiss.current(), lastingMs);
    return () => clearTimeout(timer);
  }, [hovered, focused, lastingMs]);

  return (
    <div
      class="toast"
      role="status"
      onPointerEnter={() => setHovered(true)}
      onPointerLeave={() => setHovered(false)}
      onFocusIn={() => setFocused(true)}
      onFocusOut={() => setFocused(false)}
    >
      <span>{message}</span>
      <button type="button" ref={action} onClick={onAction}>
        {actionLabel}
      </button>
      <button type="button" onClick={onDismiss}>
        {dismissLabel}
      </button>
    </div>
  );
}
