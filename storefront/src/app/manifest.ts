import type { MetadataRoute } from "next"
import { ICONS } from "@/features/site/draw-icon"
import { SHOP_NAME, SHOP_PAGES } from "@/lib/shop-pages"

export default function manifest(): MetadataRoute.Manifest {
  return {
    name: SHOP_NAME,
    short_name: "Deck Shop",
    description: SHOP_PAGES.home.description,
    start_url: "/",
    display: "browser",
    background_color: "#fbf7f0",
    theme_color: "#fbf7f0",
    icons: [
      { src: "/icon.svg", type: "image/svg+xml", sizes: "any" },
      icon("192.png"),
      icon("512.png"),
      { ...icon("maskable-512.png"), purpose: "maskable" },
    ],
  }
}

const icon = (name: keyof typeof ICONS) => {
  const { size } = ICONS[name]
  return { src: `/icons/${name}`, type: "image/png", sizes: `${size}x${size}` }
}
