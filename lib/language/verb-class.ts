/** Classes of verbs that the analysis asks for, by their lemmas. */
export type VerbClass =
  | "infinitive"
  | "present-participle"
  /** Lemmas whose forms are also forms of a verb that takes an object: "vivre", in "vit". */
  | "living"
  /** "été", which makes a passive of the participle after it. */
  | "passive-mark"
  /** "lieu", which makes one verb with "avoir". */
  | "light-noun"
  /** Lemmas of verbs of making and founding, whose participles date what they qualify: "créé en 2009". */
  | "founding-participle"
  /** Lemmas of verbs of planning: what is planned may carry the date itself. */
  | "planning"
  /** Lemmas of verbs that tell a state and not what happened: "compter", "abriter". */
  | "stative"
  /** Lemmas of verbs that need nothing more: "éclater", "naître". */
  | "intransitive"
  /** Lemmas of verbs that need nothing more beside a reflexive pronoun: "s’effondrer". */
  | "self-contained"
  /** Lemmas of verbs that put their subject last: "En 1880 naît …". */
  | "presenting"
  /** Lemmas of verbs that make one verb with an infinitive: "faire construire". */
  | "causative"
  /** Lemmas of verbs that say what one became: "devenir". */
  | "attributive"
  /** Lemmas of verbs whose passive leaves open where or by whom: "a été battu". */
  | "defeating"
  /** Lemmas of verbs after which "à" says to what something was tied: "annexer". */
  | "tying-to"
  /** Lemmas of verbs of coming, which need their goal. */
  | "arriving"
  /** Lemmas of verbs of coming to stay, which need their place. */
  | "landing"
  /** The same of those that are reflexive: "s’installer". */
  | "settling"
  /** Lemmas of verbs after which "de" says by how much, or from what: "chuter". */
  | "changing"
  /** Lemmas of verbs that need to whom: "attribuer". */
  | "handing"
  /** Lemmas of verbs that lead to an infinitive: "alla remettre". */
  | "going"
  /** Lemmas of verbs that tell how something looked: "apparaître déficitaire". */
  | "seeming"
  /** Lemmas of verbs that need to what one was elected. */
  | "electing"
  /** Lemmas of verbs that answer what was said before: "réagir", "renoncer". */
  | "leaning"
  /** Lemmas of verbs whose passive has a name for attribute: "est signé Paul Morel". */
  | "signing"
  /** Lemmas of verbs of what happens again, so that a first time is worth telling. */
  | "recurring"
  /** Lemmas of verbs that say that it had been before: "revoir le jour". */
  | "doing-again"
  /** Lemmas of verbs after which "à" says who came to have something, be it a country: "céder". */
  | "giving-to"
  /** Those after which it may as well say where: "vendre aux États-Unis". */
  | "trading-to"
  /** Those of them that tell how it began: "devenir". */
  | "becoming"
  /** Lemmas of verbs of what befalls a thing or a person but once, whoever did it: "fonder". */
  | "made-once"
  /** Lemmas of verbs that tell what a law or a treaty does on its day: "abolir". */
  | "enacting"
  /** Lemmas of verbs of making what was never there, alone ("inventer") or with a few words more ("mettre au point"). */
  | "inventing"
  | "perfecting"
  /** Lemmas of verbs of finding and stating, whose object may be a clause: "a montré que la Terre tourne". */
  | "stating"
  /** Those of saying what is so at that time: "annoncer". */
  | "announcing"
  /** Lemmas of verbs that need where to, or what in: "entrer", "participer". */
  | "needs-place"
  /** Those that need it beside their object: "transférer". */
  | "needs-goal"
  /** Lemmas of verbs of leaving by ship, which need where to: "embarquer". */
  | "embarking"
  /** Lemmas of verbs of what opens or closes. */
  | "opening"
  /** Lemmas of verbs that need "de": "qualifier de". */
  | "charging"
  /** Lemmas of verbs that need "en": "transformer en". */
  | "transforming"
  /** Lemmas of verbs of making one particular thing: "a fabriqué une barque en ciment". */
  | "devising"
  /** Lemmas of verbs whose object stands behind "à": "participer". */
  | "reaching-to"
  /** Lemmas of verbs that tell all beside a reflexive pronoun, and little without: "se rendre". */
  | "self-told"
  /** Lemmas of verbs that need what came instead: "remplacer". */
  | "replacing"
  /** Lemmas of verbs that are told whole by the number of the parts: "partager". */
  | "dividing"
  /** Lemmas of verbs of bringing one's own to a place: "transférer son siège à Dole". */
  | "moving-seat"
  /** Lemmas of verbs that a place tells whole: "franchir la frontière à Dole". */
  | "crossing"
  /** Lemmas of verbs after which an amount stands behind "à": "porter". */
  | "raising"
  /** Lemmas of verbs of falling, of a town into other hands. */
  | "falling"
  /** Lemmas of verbs whose object may be the title of a work: "publier". */
  | "publishing"
  /** Those of them whose object is a work whatever its name: "écrire". */
  | "writing"
  /** Lemmas of verbs of what takes no time: "naître", "signer", "élire". */
  | "punctual"
  /** Those that take no time with a noun behind them, `moment-object`: "prendre fin". */
  | "moment-idiom"
  /** Lemmas of verbs of what lasts longer than a year, or begins at no moment: "diriger", "souhaiter". */
  | "lasting-act"
  /** The same beside a reflexive pronoun: "s’occuper". */
  | "lasting-own-act"
  /** Lemmas of verbs of going on and on: "marcher vers". */
  | "on-the-way"
  /** Those of them that last a part of a life: "régner". */
  | "of-a-life"
  /** Those of them that last as long as what is led: "présider la séance". */
  | "leading"
  /** Lemmas of verbs that say of what age something is: "dater". */
  | "dating"
  /** Lemmas of verbs that a person is the subject of; `human-passive` for their passives. */
  | "human"
  | "human-passive"
  /** Lemmas of verbs of what befalls people alone: "mourir"; `told-of-things` for those told of a thing as well: "naître". */
  | "befalling-people"
  | "told-of-things"
  /** Lemmas of verbs that countries and bodies are the subject of, and no text or thing: "ratifier". */
  | "body-act"
  /** Lemmas of verbs of what is done somewhere, so that "y" before them is a place. */
  | "placed-act"
  /** Lemmas of verbs of giving, so that "lui" before them is whoever got it. */
  | "giving"
  /** Lemmas of verbs of going somewhere, whose participle at the head of a sentence tells of people: "venue à Paris". */
  | "human-move"
  /** Lemmas of verbs whose participle says what people did to themselves: "mariée en 1969" is "s’est mariée". */
  | "own-act"
  /** Lemmas of verbs that no one means where a form could also be of another: "ouvrer". */
  | "rare-verb"
  /** Lemmas of verbs that tell all of an event by themselves: "est inauguré", "meurt". */
  | "told-alone"
  /** Lemmas of verbs whose passive needs to say to what, where or as what: "a été élu", "a été transféré". */
  | "incomplete-passive"
  /** Lemmas of verbs of making: "a fondé une école à Lyon" tells which. */
  | "making"
  /** Lemmas of verbs whose object may be a thing in general: "a aboli l’esclavage". */
  | "abolishing"
  /** Lemmas of verbs that say as what something is taken: "classer", "considérer". */
  | "judging"
  /** Lemmas of verbs of what belongs to a contest or a body, which has to be named: "s’imposer", "être exclu", "être institué". */
  | "contending"
  /** Lemmas of verbs that tell nothing without what someone was brought to: "convaincre", "obliger". */
  | "swaying"
  /** Verbs beside a count that a place or an office keeps year after year: "accueillir", "produire". */
  | "tallying"
  /** Lemmas of verbs of what one does again and again: "gagner". */
  | "repeatable"
  /** Lemmas of verbs that tell nothing without what: "reprendre", "revenir". */
  | "appearing"
  /** Lemmas of verbs that tell of a name nothing without where: "apparaître". */
  | "coming-up"
  /** Lemmas of verbs that make one with the infinitive behind them: "devoir", "commencer". */
  | "aspectual"
  /** Lemmas of verbs of saying and judging: if their object is an event, the date may be its own. */
  | "saying";
