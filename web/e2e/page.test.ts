// One file for all: they share one server and one browser.
import './access.ts'
import './articles.ts'
import './chat.ts'
import './check.ts'
import './claims.ts'
import './compare.ts'
import './conversations.ts'
import './dossier.ts'
import './feedback.ts'
import './mishaps.ts'
import './reader.ts'
// last, as it changes the articles
import './editing.ts'
