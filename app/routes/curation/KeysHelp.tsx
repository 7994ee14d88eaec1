import { useEffect, useState } from "react";
import { useText } from "#app/i18n/react.tsx";
import { IconButton } from "#app/ui/Button.tsx";
import { CheckField } from "#app/ui/choice.tsx";
import { Dialog } from "#app/ui/Dialog.tsx";
import { keysAreOn, openHelp, switchKeys } from "./keys.ts";

const lines = [
  [["J", "K"], "move"],
  [["↓", "↑"], "item"],
  [["1", "2", "3"], "answer"],
  [["C"], "claim"],
  [["A"], "pass"],
  [["R"], "return"],
  [["X"], "reject"],
  [["Z"], "undo"],
  [["T"], "tick"],
  [["/"], "search"],
  [["?"], "help"],
] as const;

/** What each key does, and the switch that turns them off. Nothing here that the page does not offer without keys. */
export function KeysHelp() {
  const { t } = useText();
  const [open, setOpen] = useState(false);
  const [on, setOn] = useState(true);
  useEffect(() => {
    setOn(keysAreOn());
    return openHelp.listen(() => setOpen(true));
  }, []);
  return (
    <>
      <IconButton icon="keyboard" label={t("curation.keys")} onClick={() => setOpen(true)} />
      <Dialog open={open} title={t("curation.keys")} onClose={() => setOpen(false)}>
        <dl className="facts">
          {lines.map(([keys, name]) => (
            <div key={name}>
              <dt className="row gap-1">
                {keys.map((key) => (
                  <kbd key={key}>{key}</kbd>
                ))}
              </dt>
              <dd>{t(`curation.keys.${name}`)}</dd>
            </div>
          ))}
        </dl>
        <CheckField
          name="keys"
          label={t("curation.keys.use")}
          checked={on}
          onChange={(event) => {
            switchKeys(event.currentTarget.checked);
            setOn(event.currentTarget.checked);
          }}
        />
      </Dialog>
    </>
  );
}
