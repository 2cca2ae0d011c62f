import { m } from '../../generated/paraglide/messages.js';
import { Section } from './section.tsx';
import type { FirstYearView } from './view/first-year-view.ts';

/** Price and implementation in one sum, every step shown, and what is not in it said. */
export function FirstYear({ year }: { year: FirstYearView | null }) {
  if (!year) return null;
  return (
    <Section id="first-year" title={m.listing_first_year()} note={m.listing_first_year_note()}>
      {year.plans.map((plan) => (
        <div key={plan.id} className="rounded-lg border border-line bg-surface px-5 py-4 text-sm">
          <table className="w-full">
            <caption className="pb-1 text-start font-semibold">{plan.name}</caption>
            <thead className="sr-only">
              <tr>
                <th scope="col">{m.listing_first_year_item()}</th>
                <th scope="col">{m.listing_first_year_calculation()}</th>
                <th scope="col">{m.listing_price()}</th>
              </tr>
            </thead>
            <tbody>
              {plan.lines.map(({ what, calculation, amount }) => (
                <tr key={what} className="border-line border-b">
                  <th scope="row" className="py-2 pe-3 text-start font-normal">
                    {what}
                  </th>
                  <td className="py-2 pe-3 text-end text-ink-faint">{calculation}</td>
                  <td className="whitespace-nowrap py-2 text-end">{amount}</td>
                </tr>
              ))}
            </tbody>
            <tfoot>
              <tr className="font-semibold">
                <th scope="row" colSpan={2} className="pt-2 text-start">
                  {m.listing_first_year_total()}
                </th>
                <td className="whitespace-nowrap pt-2 text-end text-lg">{plan.total}</td>
              </tr>
            </tfoot>
          </table>
          {plan.without && <p className="mt-1 text-ink-faint text-xs">{plan.without}</p>}
        </div>
      ))}
    </Section>
  );
}
