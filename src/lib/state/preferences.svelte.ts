/** What a person chose about the interface itself; kept in this browser, beside no answers. */

/** Where choices are kept; reading gives null for what was never chosen. */
export interface PreferenceStore {
	read(name: string): string | null;
	write(name: string, value: string): void;
}

export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

const asTheme = (text: string | null): Theme => THEMES.find((theme) => theme === text) ?? 'system';

export class Preferences {
	readonly #store: PreferenceStore;
	#theme = $state<Theme>('system');
	#keysOn = $state(true);

	constructor(store: PreferenceStore) {
		this.#store = store;
		this.#theme = asTheme(store.read('theme'));
		this.#keysOn = store.read('keys') !== 'off';
	}

	get theme(): Theme {
		return this.#theme;
	}

	set theme(theme: Theme) {
		this.#theme = theme;
		this.#store.write('theme', theme);
	}

	/** Whether single-letter keys act inside the questions. */
	get keysOn(): boolean {
		return this.#keysOn;
	}

	set keysOn(on: boolean) {
		this.#keysOn = on;
		this.#store.write('keys', on ? 'on' : 'off');
	}
}
