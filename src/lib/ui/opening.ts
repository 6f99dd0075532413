/** What a figure is told whose marks open something. */
import type { Spot } from '#lib/figures/figure.ts';

/** Which mark is open, and what happens when one is chosen. */
export interface Opening {
	/** The mark that is open. */
	readonly key: string | null;
	/** The element that it opens. */
	readonly controls: string;
	/** Said after the name of each mark: what opens. */
	readonly what: string;
	readonly ontoggle: (spot: Spot) => void;
}
