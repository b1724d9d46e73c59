/** A quote, or an earlier version of it, as a PDF for whoever is signed in to the admin. */
export const quotePdfUrl = (id: string, version?: number): string =>
  `/admin/shop/quotes/${id}/pdf${version ? `?version=${version}` : ""}`
