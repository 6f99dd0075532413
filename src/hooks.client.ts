/// <reference types="trusted-types" />
/** The only scripts a page may start from an address: its own workers. Whatever else becomes a script or HTML is refused. */

/** Workers stand beside the other files of the site; in the one-file edition they are inside the page. */
function isOurs(address: string): boolean {
	const { origin, protocol } = new URL(address, location.href);
	return protocol === 'blob:' || (protocol !== 'data:' && origin === location.origin);
}

// A browser that does not know Trusted Types ignores the policy's directive too.
window.trustedTypes?.createPolicy('default', {
	createScriptURL(address) {
		if (isOurs(address)) return address;
		throw new TypeError(`No script is started from ${address}.`);
	}
});
