### Prácticas.
practice-backups = Copias
practice-website = Web
scenario-ransomware = Archivos bloqueados
