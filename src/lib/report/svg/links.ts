/** The links of a page with where they lead; the lines of a broken one are one link. */
import type { Link, Page } from '../layout/operation.ts';
import type { Tag } from '../layout/tag.ts';
import { joined } from './joined.ts';
import type { Place, SvgLink } from './svg-page.ts';

/** Every place that can be jumped to, by its name. */
export const placesIn = (pages: readonly Page[]): ReadonlyMap<string, Place> =>
	new Map(
		pages.flatMap(({ operations }, page) =>
			operations.flatMap((one) => (one.kind === 'anchor' ? [[one.name, { page, y: one.y }] as const] : []))
		)
	);

const isWithin = (tag: Tag | null | undefined, element: Tag): boolean =>
	tag === element || (!!tag && isWithin(tag.parent, element));

const nameOf = ({ operations }: Page, element: Tag | undefined): string =>
	joined(
		operations.flatMap((one) =>
			one.kind === 'text' && element && isWithin(one.tag, element) ? [one.text] : []
		)
	);

/** The links of the page, in order; one whose place is not there is none. */
export function linksOf(page: Page, places: ReadonlyMap<string, Place>): SvgLink[] {
	const links = page.operations.filter((one) => one.kind === 'link');
	const elements = new Map<Tag | Link, Link[]>();
	for (const link of links) elements.set(link.tag ?? link, [...(elements.get(link.tag ?? link) ?? []), link]);
	return [...elements.values()].flatMap((areas) => {
		const to = places.get(areas[0]?.target ?? '');
		const name = nameOf(page, areas[0]?.tag);
		return to ? [{ name, to, areas: areas.map(({ x, y, width, height }) => ({ x, y, width, height })) }] : [];
	});
}
