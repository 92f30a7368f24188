### The register of incidents and of breaches of personal data, on paper.
# review: machine-drafted
# source: b48e5fbeb3f4

# What a folder shows of the file: nothing.
# Variables:
#   $date (String) - today, as 2026-11-23
register-file-name = resguardo-erregistroa-{ $date }
register-title = Arazoen eta datu-urraketen erregistroa
    .intro =
        Zer gertatu den, zer ondorio izan zituen eta zer egin zen. Datuak Babesteko Erregelamendu Orokorraren 33.5 artikuluak eskatzen du urraketa bakoitzerako.
        Erregistroa daramanak idazten du, { -app } programarekin. Erakusteko balio du; ez du esaten egindakoa nahikoa den.
    .footer = Erregistroa daramanak idazten du. Independentea: AEPDren, INCIBEren edo CCNren bermerik gabe.
    .blanks = Tratamenduaren arduraduna (izena eta IFZ):
register-breaches = Datu pertsonalen urraketak
register-no-breaches = Ez dago bat ere idatzita.
register-others = Beste segurtasun-arazo batzuk
register-no-others = Ez dago bat ere idatzita.
register-asked = Legeak zer eskatzen duen urraketa bakoitzerako
    .lines =
        Gertaerak: zer gertatu zen eta noiz.
        Datuen jabeentzako ondorioak.
        Hartu ziren neurriak.
        Beti idaztea, inori abisatu behar ez bazaio ere.
        Abisua 72 ordu baino beranduago iristen bada, atzerapenaren arrazoia.
register-kind = Mota:
register-facts = Gertaerak:
register-loss = Galera:
register-files = Erakusten dutenak:
register-known = Noiz jakin zen:
register-term = 72 orduko epea noiz amaitzen den:
register-data = Datuak eta pertsonak:
register-effects = Ondorioak:
register-measures = Neurriak:
register-authority = Datu-agintaritzari abisua:
register-people = Pertsona horiei abisua:
register-told = Eginda
register-not-told = Ez da abisatzen
register-undecided = Erabakitzeko
