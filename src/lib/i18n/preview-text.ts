/** The preview of the report in words. */

const hits = (count: number): string => `${String(count)} ${count === 1 ? 'place' : 'places'}`;

export const PREVIEW_TEXT = {
	title: 'The pages',
	note: 'As they will be printed, in the form and for the reader chosen above.',
	laying: 'Laying out the pages',
	failed: 'The pages could not be laid out. Your answers are untouched. Reload the page and try again.',
	pane: 'Pages of the report',
	strip: 'Pages, small',
	page: (number: number, of: number): string => `Page ${String(number)} of ${String(of)}`,
	number: 'Page',
	of: (count: number): string => `of ${String(count)}`,
	previous: 'Previous page',
	next: 'Next page',
	zoom: 'Size',
	search: 'Search the pages',
	searchKeys: 'Enter goes to the next place, Shift and Enter to the one before.',
	previousHit: 'Previous place',
	nextHit: 'Next place',
	/** “3 of 12 places”; nothing before something is sought. */
	found: (query: string, current: number, count: number): string => {
		if (query.trim() === '') return '';
		return count === 0 ? 'Not found' : `${String(current + 1)} of ${hits(count)}`;
	}
} as const;

export const ZOOM_TEXT = {
	width: 'Fit the width',
	page: 'Fit the page',
	'100': '100 %',
	'150': '150 %',
	'200': '200 %'
} as const;
