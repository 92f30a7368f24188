// Runs the veraPDF engine over many files in one process: java Vera ua1|2a FILE…
// Prints one line per file and, for failures, each rule with its count; ends with 1 if any file fails.

import java.io.File;
import java.io.InputStream;
import java.util.Map;
import java.util.TreeMap;
import java.util.logging.LogManager;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;
import org.verapdf.pdfa.validation.profiles.Profiles;
import org.verapdf.pdfa.validation.profiles.ValidationProfile;

public final class Vera {
    public static void main(String[] arguments) throws Exception {
        LogManager.getLogManager().reset();
        VeraGreenfieldFoundryProvider.initialise();
        PDFAFlavour flavour = PDFAFlavour.byFlavourId(arguments[0]);
        String name = arguments[0].equals("ua1") ? "PDFUA-1" : "PDFA-2A";
        ValidationProfile profile;
        try (InputStream xml = Vera.class.getResourceAsStream("/org/verapdf/pdfa/validation/" + name + ".xml")) {
            profile = Profiles.profileFromXml(xml);
        }
        boolean failed = false;
        for (int i = 1; i < arguments.length; i++) {
            failed |= !check(new File(arguments[i]), flavour, profile);
        }
        System.exit(failed ? 1 : 0);
    }

    private static boolean check(File file, PDFAFlavour flavour, ValidationProfile profile) throws Exception {
        try (PDFAParser parser = Foundries.defaultInstance().createParser(file, flavour);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(profile, false)) {
            ValidationResult result = validator.validate(parser);
            System.out.println((result.isCompliant() ? "pass " : "FAIL ") + flavour.getId() + " " + file.getName());
            Map<String, Integer> counts = new TreeMap<>();
            for (TestAssertion test : result.getTestAssertions()) {
                if (test.getStatus() == TestAssertion.Status.FAILED) {
                    String rule = test.getRuleId().getClause() + "-" + test.getRuleId().getTestNumber();
                    if (counts.merge(rule, 1, Integer::sum) == 1) {
                        System.out.println("  " + rule + " " + test.getMessage() + " " + test.getLocation().getContext());
                    }
                }
            }
            counts.forEach((rule, count) -> System.out.println("  " + rule + ": " + count));
            return result.isCompliant();
        }
    }
}
