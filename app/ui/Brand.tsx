/** Mark and name, a link home. `tagline` is the small second line. */
export function Brand({
  href,
  label,
  tagline,
  size = 38,
}: {
  href: string;
  label: string;
  tagline: string;
  size?: number;
}) {
  return (
    <a className="brand" href={href} aria-label={label}>
      <img src="/img/logo-mark.svg" width={size} height={size} alt="" />
      <span>
        UKM Mart<small>{tagline}</small>
      </span>
    </a>
  );
}
