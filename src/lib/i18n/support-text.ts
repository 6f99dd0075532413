/** The three levels a verdict speaks of: asked for, supported now, possible. */
import type { Support } from '../core/pack/scale.ts';
import type { Readiness } from '../core/scoring/readiness.ts';

export interface SupportFact {
	readonly label: string;
	readonly support: Support;
	readonly word: string;
}

const fact = (label: string, support: Support): SupportFact => ({
	label,
	support,
	word: support === 0 ? 'No level' : `Level ${String(support)}`
});

/** Above the level asked for not every gate was asked, so nothing is said of what is possible there. */
export function supportFacts({ requested, supportedNow, possible }: Readiness): SupportFact[] {
	const within = possible > requested ? requested : possible;
	return [
		fact('Asked for', requested),
		fact('Supported now', supportedNow),
		fact('Possible if every unknown turns out well', within > supportedNow ? within : supportedNow)
	];
}
