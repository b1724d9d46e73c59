/** SAMPLE VALUES. Cards made up after the idea of each deck, to draw from on its page until staff put true ones there. */
const WORDS_BY_DECK: Record<string, string[]> = {
  in2out: [
    "What are you carrying into this room today that nobody here can see?",
    "Finish for yourself, then aloud: “I am at my best with students when …”",
    "Name one thing you believe about learning. Where would a visitor see it in your room?",
    "Think of a day you felt you belonged. What had somebody done?",
    "Which habit of yours do your students know before you do?",
    "What would you like to begin, and who outside this room could begin it with you?",
  ],
  "probing-questions": [
    "What would you have to be wrong about for this to look different?",
    "Whose view of this have you not heard yet, and how might they tell it?",
    "What are you hoping for that you have not said so far?",
    "When did something like this go well, and what was different then?",
    "If nothing changed for a year, what would that tell you?",
    "What does this ask of you that it does not ask of anybody else?",
  ],
  advisory: [
    "Go around once: what was one good minute of your week?",
    "Who helped you lately without being asked? Tell how.",
    "What is something you can do now that you could not do in September?",
    "Pick a place in this school where you feel at ease. What makes it so?",
    "What would make next week a little lighter, and who here could help?",
    "The open seat is for somebody new. What should they know about us?",
  ],
}

export const SAMPLE_CARDS = Object.entries(WORDS_BY_DECK).flatMap(([deck_handle, words]) =>
  words.map((title) => ({ deck_handle, title, text: "Sample card, until SF-CESS puts its own here." })),
)
