import { useEffect, useRef, useState } from 'react';

export interface DeviceFrameProps {
  title: string;
  address: string;
  /** How wide the page inside believes its window to be. */
  widthPx: number;
  /** Another number: what is shown has changed. */
  version: number;
}

const heightPx = 720;

/** A page at its own width, made smaller where there is less room. */
export function DeviceFrame({ title, address, widthPx, version }: DeviceFrameProps) {
  const box = useRef<HTMLDivElement>(null);
  const frame = useRef<HTMLIFrameElement>(null);
  const [room, setRoom] = useState(widthPx);
  useEffect(() => {
    if (!box.current) return;
    const observer = new ResizeObserver(([entry]) => entry && setRoom(entry.contentRect.width));
    observer.observe(box.current);
    return () => observer.disconnect();
  }, []);
  useEffect(() => {
    frame.current?.contentWindow?.postMessage({ headwaterDraft: version }, location.origin);
  }, [version]);
  const scale = Math.min(1, room / widthPx);
  return (
    <div
      ref={box}
      className="overflow-hidden rounded-lg border border-line bg-paper"
      style={{ height: heightPx }}
    >
      <iframe
        ref={frame}
        title={title}
        src={address}
        className="mx-auto block origin-top-left border-0"
        style={{ width: widthPx, height: heightPx / scale, transform: `scale(${scale})` }}
      />
    </div>
  );
}
