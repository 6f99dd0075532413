/** Links to a place on the same page. */

/** Goes to the place a link names, without the address: in the one-file edition what follows the `#` is a page. */
export function jump(event: MouseEvent & { readonly currentTarget: HTMLAnchorElement }): void {
	const place = document.getElementById(event.currentTarget.hash.slice(1));
	if (!place) return;
	event.preventDefault();
	place.scrollIntoView();
	place.focus({ preventScroll: true });
}
