/** A QR code drawn as one path, dark on white in every theme so that a phone can read it. */
export function Qr({ drawing: { size, path }, label }: { drawing: { size: number; path: string }; label: string }) {
  return (
    <svg className="qr" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label} shapeRendering="crispEdges">
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}
