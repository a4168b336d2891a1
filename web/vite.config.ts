import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { limitSizes } from './sizes.ts'

export default defineConfig(({ command }) => {
  // Whoever builds, a test for example: the page gets the small React, without its warnings.
  if (command === 'build') process.env.NODE_ENV = 'production'
  return {
    root: fileURLToPath(new URL('.', import.meta.url)),
    plugins: [react(), limitSizes()],
    build: { outDir: 'dist', emptyOutDir: true },
    server: { proxy: { '/api': 'http://127.0.0.1:8787' } },
  }
})
