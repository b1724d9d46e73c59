/** Where the admin reads an uploaded picture. */
export const pictureUrl = (id: string): string => `/admin/shop/site/pictures/${encodeURIComponent(id)}`
