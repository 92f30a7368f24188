### Why.
strength-backups =
    .ransomware-impact = Data can be put back.
strength-website =
    .ransomware-likelihood = One way in less.
