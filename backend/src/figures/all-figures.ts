export * from "./card"
export * from "./deck-designs"
export * from "./scene"
