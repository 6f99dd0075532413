/** The security headers of the site: what a careful host would send with each file. */

/**
 * For everything that is not a page. It matters for workers, which obey the headers of their own script and not
 * the page's: `script-src` covers what they import later, `worker-src` what their first script imports, and
 * `connect-src` what they fetch, which for the service worker is every file of the site.
 */
export const FILE_POLICY = [
	"default-src 'none'",
	"script-src 'self'",
	"worker-src 'self'",
	"connect-src 'self'",
	"base-uri 'none'",
	"form-action 'none'",
	"frame-ancestors 'none'"
].join('; ');

const META = /<meta\s+http-equiv="content-security-policy"\s+content="([^"]*)"/i;

const ENTITIES: Record<string, string> = {
	'&quot;': '"',
	'&#39;': "'",
	'&lt;': '<',
	'&gt;': '>',
	'&amp;': '&'
};

/**
 * The policy a page carries in itself, plus `frame-ancestors`, which browsers ignore in a meta element. A page
 * without a policy gets the strictest one, and shows by breaking that its policy was lost.
 */
export function pagePolicy(html: string): string {
	const own = META.exec(html)?.[1];
	if (own === undefined) return FILE_POLICY;
	return `${decode(own).replace(/;\s*$/, '')}; frame-ancestors 'none'`;
}

/** The headers every response carries, with the policy that fits it. */
export function securityHeaders(policy: string): Record<string, string> {
	return {
		'Content-Security-Policy': policy,
		'X-Content-Type-Options': 'nosniff',
		'Referrer-Policy': 'no-referrer',
		'Cross-Origin-Opener-Policy': 'same-origin'
	};
}

function decode(attribute: string): string {
	return attribute.replace(/&(?:quot|#39|lt|gt|amp);/g, (entity) => ENTITIES[entity] ?? entity);
}
