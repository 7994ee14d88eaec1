import { type IconName, icons } from "./icons.ts";

export type { IconName };

/** A drawing beside words; it never speaks for itself, so screen readers pass over it. */
export function Icon({ name, size = 20, className = "" }: { name: IconName; size?: number; className?: string }) {
  return (
    <svg className={`icon ${className}`.trimEnd()} width={size} height={size} viewBox="0 0 24 24" aria-hidden="true">
      <path d={icons[name]} />
    </svg>
  );
}
