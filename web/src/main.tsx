import './styles/index.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './App.tsx'
import { openConversations } from './conversations/useLibrary.ts'
import { openDossier } from './dossier/useDossier.ts'
import { keepNoMore } from './storage/keeping.ts'
import { openStorage } from './storage/open.ts'

const root = document.getElementById('root')
if (!root) throw new Error('index.html has no #root')
const storage = await openStorage().catch(() => {
  keepNoMore('never')
  return undefined
})
createRoot(root).render(
  <StrictMode>
    <App conversations={openConversations(storage)} dossier={openDossier(storage)} />
  </StrictMode>,
)
