### Por qué.
strength-backups =
    .ransomware-impact = Los datos se recuperan.
strength-website =
    .ransomware-likelihood = Una entrada menos.
