import './styles/index.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './App.tsx'
import { openConversations } from './conversations/useLibrary.ts'

const root = document.getElementById('root')
if (!root) throw new Error('index.html has no #root')
const conversations = await openConversations()
createRoot(root).render(
  <StrictMode>
    <App conversations={conversations} />
  </StrictMode>,
)
