import { type ReactNode, useEffect, useRef } from "react";
import { useText } from "#app/i18n/react.tsx";
import { IconButton } from "./Button.tsx";
import { Icon } from "./Icon.tsx";

/** A native dialog. Without JavaScript it is not opened, so nothing may live only here. */
export function Dialog({
  open,
  title,
  onClose,
  children,
  foot,
}: {
  open: boolean;
  title: string;
  onClose: () => void;
  children: ReactNode;
  foot?: ReactNode;
}) {
  const { t } = useText();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = dialog.current;
    if (!element || element.open === open) return;
    if (open) element.showModal();
    else element.close();
  }, [open]);
  return (
    <dialog ref={dialog} onClose={onClose} aria-label={title}>
      <div className="dialog-body">
        <div className="dialog-head">
          <h2 className="fill text-xl">{title}</h2>
          <IconButton icon="x" label={t("ui.close")} onClick={onClose} />
        </div>
        {children}
        {foot ? <div className="dialog-foot">{foot}</div> : null}
      </div>
    </dialog>
  );
}

/** A part that folds away; works without JavaScript. Words alone get the arrow that says so. */
export function Disclosure({ summary, open, children }: { summary: ReactNode; open?: boolean; children: ReactNode }) {
  return (
    <details className="disclose" open={open}>
      <summary>
        {summary}
        {typeof summary === "string" ? <Icon name="chevron-down" size={20} /> : null}
      </summary>
      {children}
    </details>
  );
}
