// Where the staff app begins in the browser.

import './ui/mantine.ts'
import './ui/tokens.css'
import './ui/base.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { listenToKeys } from '#web/platform/keys.ts'
import { App } from './app.tsx'

const place = document.getElementById('app')
if (place === null) throw new Error('index.html has no #app')

listenToKeys()
createRoot(place).render(
  <StrictMode>
    <App />
  </StrictMode>,
)
