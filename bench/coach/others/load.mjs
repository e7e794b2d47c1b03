// The packages beside this file, by their own names.

import { text as alex } from 'alex'
import retextEnglish from 'retext-english'
import retextEquality from 'retext-equality'
import retextIntensify from 'retext-intensify'
import retextPassive from 'retext-passive'
import retextSimplify from 'retext-simplify'
import retextStringify from 'retext-stringify'
import { unified } from 'unified'
import writeGood from 'write-good'

const retext = [retextEnglish, retextEquality, retextIntensify, retextPassive, retextSimplify, retextStringify]
  .reduce((pipe, plugin) => pipe.use(plugin), unified())
  .freeze()

export const others = [
  { name: 'write-good 1.0.8', read: (text) => writeGood(text) },
  { name: 'alex 11.0.1', read: (text) => alex(text).messages },
  { name: 'retext (equality, intensify, passive, simplify)', read: (text) => retext.processSync(text).messages },
]
