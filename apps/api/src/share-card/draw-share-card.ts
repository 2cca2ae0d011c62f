import { fontsFor } from './fonts-for.ts';
import { layOut } from './lay-out.ts';
import { cardHeight, cardWidth, type ShareCard } from './share-card.ts';

/** A PNG of 1200×630. What draws is loaded with the first card, so that starting does not wait for it. */
export async function drawShareCard(
  card: ShareCard,
  logo: Uint8Array | null,
): Promise<Uint8Array<ArrayBuffer>> {
  const [{ default: satori }, { default: sharp }] = await Promise.all([import('satori'), import('sharp')]);
  const text = ['Headwater', card.kind, card.name, card.text, ...card.facts, card.seal ?? '', '… · '].join(
    '',
  );
  const fonts = await fontsFor(text);
  const families = [...new Set(fonts.map(({ name }) => name))];
  const picture = logo && (await sharp(logo).resize(256, 256, { fit: 'inside' }).png().toBuffer());
  const svg = await satori(
    layOut(card, {
      families,
      logo: picture && `data:image/png;base64,${picture.toString('base64')}`,
    }),
    { width: cardWidth, height: cardHeight, fonts },
  );
  return new Uint8Array(await sharp(Buffer.from(svg)).png({ palette: true, effort: 4 }).toBuffer());
}
