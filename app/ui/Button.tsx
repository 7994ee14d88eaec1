import type { AnchorHTMLAttributes, ButtonHTMLAttributes, ReactNode } from "react";
import { Icon, type IconName } from "./Icon.tsx";

/** `cta` is the yellow one: money moves, once a view. `bad` refuses or removes. */
export type ButtonTone = "primary" | "cta" | "out" | "ghost" | "bad" | "dark";

type Look = {
  tone?: ButtonTone;
  size?: "sm" | "md" | "lg";
  wide?: boolean;
  icon?: IconName;
  /** The key that does the same, shown inside. */
  shortcut?: string;
  children?: ReactNode;
};

export function Button({
  tone,
  size,
  wide,
  icon,
  shortcut,
  className,
  children,
  type = "submit",
  ...rest
}: Look & ButtonHTMLAttributes<HTMLButtonElement>) {
  return (
    <button type={type} className={classesOf({ tone, size, wide }, className)} {...rest}>
      <Inside size={size} icon={icon} shortcut={shortcut}>
        {children}
      </Inside>
    </button>
  );
}

export function LinkButton({
  tone,
  size,
  wide,
  icon,
  shortcut,
  className,
  children,
  ...rest
}: Look & AnchorHTMLAttributes<HTMLAnchorElement>) {
  return (
    <a className={classesOf({ tone, size, wide }, className)} {...rest}>
      <Inside size={size} icon={icon} shortcut={shortcut}>
        {children}
      </Inside>
    </a>
  );
}

type Labelled = { icon: IconName; label: string; count?: number; iconSize?: number };

/** A picture alone: the label is spoken, and a count above nought is shown. */
export function IconLink({
  icon,
  label,
  count,
  iconSize = 22,
  href,
  ...rest
}: Labelled & AnchorHTMLAttributes<HTMLAnchorElement>) {
  return (
    <a className="icon-btn" aria-label={label} href={href} {...rest}>
      <Icon name={icon} size={iconSize} />
      {count === undefined ? null : <span className="count">{count > 0 ? count : null}</span>}
    </a>
  );
}

export function IconButton({
  icon,
  label,
  iconSize = 22,
  type = "button",
  ...rest
}: Omit<Labelled, "count"> & ButtonHTMLAttributes<HTMLButtonElement>) {
  return (
    <button type={type} className="icon-btn" aria-label={label} {...rest}>
      <Icon name={icon} size={iconSize} />
    </button>
  );
}

function classesOf({ tone = "primary", size = "md", wide }: Pick<Look, "tone" | "size" | "wide">, more?: string) {
  return [
    "btn",
    tone === "primary" ? "" : `btn-${tone}`,
    size === "md" ? "" : `btn-${size}`,
    wide ? "btn-wide" : "",
    more,
  ]
    .filter(Boolean)
    .join(" ");
}

function Inside({ icon, shortcut, size, children }: Pick<Look, "icon" | "shortcut" | "size" | "children">) {
  return (
    <>
      {icon ? <Icon name={icon} size={size === "lg" ? 22 : 20} /> : null}
      {children}
      {shortcut ? <kbd>{shortcut}</kbd> : null}
    </>
  );
}
