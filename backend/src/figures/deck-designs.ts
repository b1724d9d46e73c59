import { advisoryFigure } from "./advisory-figure"
import { Figure } from "./figure"
import { in2outFigure } from "./in2out-figure"
import { probingQuestionsFigure } from "./probing-questions-figure"
import { Word } from "./wordmarks"

/** How a deck looks: its figure, the colours of its back and of the words on its front. */
export type DeckDesign = {
  seed: number
  figure: Figure
  /** What a person would say that the figure is. */
  figure_in_words: string
  words: Word[]
  back: { ground: string; ink: string; accent: string }
  front: { ink: string; accent: string }
}

export const DECK_DESIGNS: Record<string, DeckDesign> = {
  in2out: {
    seed: 2,
    figure: in2outFigure,
    figure_in_words: "rings that open from a centre",
    words: ["In2Out"],
    back: { ground: "#6B2A5B", ink: "#F6E3EF", accent: "#DFA6CF" },
    front: { ink: "#6B2A5B", accent: "#B4689F" },
  },
  "probing-questions": {
    seed: 7,
    figure: probingQuestionsFigure,
    figure_in_words: "a line that goes deeper layer by layer",
    words: ["Probing", "Questions"],
    back: { ground: "#0F5C63", ink: "#DDF2F1", accent: "#F3C98B" },
    front: { ink: "#0F5C63", accent: "#C77B2E" },
  },
  advisory: {
    seed: 5,
    figure: advisoryFigure,
    figure_in_words: "a circle of seats, one of them open",
    words: ["Advisory"],
    back: { ground: "#E2A93B", ink: "#1F1B16", accent: "#F4CF84" },
    front: { ink: "#8A5A0B", accent: "#E2A93B" },
  },
}
