package dev.handbook.pages;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.DoublePredicate;
import java.util.stream.IntStream;

/**
 * Makes of one colour those that the theme needs for links, buttons and marked areas, in light and in dark. Hue and strength stay; the lightness
 * moves as far as text of that colour needs for a contrast of 7 to 1 (WCAG 2.2, AAA) on every background of the theme.
 *
 * <p>It reckons in OKLab, where equal steps of lightness look equal (Björn Ottosson, 2020), with the exact functions of {@link StrictMath}: the
 * same colour gives the same bytes everywhere.
 */
final class Accent {
    private static final double CONTRAST = 7;
    private static final double STEP = 1 / 256.0;

    /** The darkest background of the light pages and the lightest of the dark ones. */
    private static final Rgb LIGHT_GROUND = Rgb.parse("#f2efe7");

    private static final Rgb DARK_GROUND = Rgb.parse("#222b2e");

    private final double hueA;
    private final double hueB;
    private final double lightness;
    private final double chroma;

    private Accent(Rgb colour) {
        var lab = colour.lab();
        lightness = lab[0];
        chroma = StrictMath.sqrt(lab[1] * lab[1] + lab[2] * lab[2]);
        // Of a grey, any hue will do: its strength is nought.
        hueA = chroma == 0 ? 1 : lab[1] / chroma;
        hueB = chroma == 0 ? 0 : lab[2] / chroma;
    }

    /**
     * The tokens of the theme in that colour, as a style in their layer.
     *
     * @param colour as {@code #rrggbb} or {@code #rgb}
     */
    static String style(String colour) {
        var accent = new Accent(Rgb.parse(colour));
        var lightSoft = accent.at(0.945, 0.03);
        var darkSoft = accent.at(0.29, 0.045);
        var light = accent.text(-STEP, LIGHT_GROUND, lightSoft);
        var dark = accent.text(STEP, DARK_GROUND, darkSoft);
        return """
                @layer tokens {
                  :root {
                    --color-accent: light-dark(%s, %s);
                    --color-accent-soft: light-dark(%s, %s);
                    --color-on-accent: light-dark(#ffffff, %s);
                  }
                }
                """.formatted(light, dark, lightSoft, darkSoft, accent.at(0.2, 0.03));
    }

    /** The colour for a mark on which white is drawn. */
    static String mark(String colour) {
        return new Accent(Rgb.parse(colour))
                .text(-STEP, LIGHT_GROUND, LIGHT_GROUND)
                .toString();
    }

    /** The first lightness from the colour's own on, in steps, that can be read on both grounds. */
    private Rgb text(double step, Rgb ground, Rgb soft) {
        DoublePredicate isReadable = light -> {
            var text = at(light, chroma);
            return text.contrast(ground) >= CONTRAST && text.contrast(soft) >= CONTRAST;
        };
        var from = step < 0 ? lightness : Math.max(lightness, 0.75);
        var lightEnough = IntStream.range(0, 257)
                .mapToDouble(count -> Math.max(0, Math.min(1, from + count * step)))
                .filter(isReadable)
                .findFirst();
        return at(lightEnough.orElse(step < 0 ? 0 : 1), chroma);
    }

    /** As strong as a screen can show it at this lightness: cutting off what is too strong would turn the hue. */
    private Rgb at(double light, double strongest) {
        var strength = Math.min(chroma, strongest);
        while (strength > STEP && !Rgb.isShown(light, hueA * strength, hueB * strength)) {
            strength -= STEP;
        }
        return Rgb.of(light, hueA * strength, hueB * strength);
    }

    /** A colour of a screen; each part from 0 to 255. */
    private record Rgb(int red, int green, int blue) {
        static Rgb parse(String text) {
            var digits = text.substring(1);
            var full = digits.length() == 3 ? digits.replaceAll("(.)", "$1$1") : digits;
            var bits = Integer.parseInt(full, 16);
            return new Rgb(bits >> 16, bits >> 8 & 0xff, bits & 0xff);
        }

        static Rgb of(double light, double a, double b) {
            var linear = linear(light, a, b);
            return new Rgb(part(linear[0]), part(linear[1]), part(linear[2]));
        }

        /** Whether a screen has this colour. */
        static boolean isShown(double light, double a, double b) {
            return Arrays.stream(linear(light, a, b)).allMatch(part -> part > -0.001 && part < 1.001);
        }

        private static double[] linear(double light, double a, double b) {
            var l = cube(light + 0.3963377774 * a + 0.2158037573 * b);
            var m = cube(light - 0.1055613458 * a - 0.0638541728 * b);
            var s = cube(light - 0.0894841775 * a - 1.2914855480 * b);
            return new double[] {
                4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
                -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
                -0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s
            };
        }

        double[] lab() {
            var r = linear(red);
            var g = linear(green);
            var b = linear(blue);
            var l = StrictMath.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
            var m = StrictMath.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
            var s = StrictMath.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
            return new double[] {
                0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s,
                1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s,
                0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s
            };
        }

        /** By WCAG 2.2: from 1 to 21. */
        double contrast(Rgb other) {
            var bright = Math.max(luminance(), other.luminance());
            var dim = Math.min(luminance(), other.luminance());
            return (bright + 0.05) / (dim + 0.05);
        }

        private double luminance() {
            return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
        }

        private static double cube(double value) {
            return value * value * value;
        }

        private static double linear(int part) {
            var share = part / 255.0;
            return share <= 0.04045 ? share / 12.92 : StrictMath.pow((share + 0.055) / 1.055, 2.4);
        }

        private static int part(double linear) {
            var share = linear <= 0.0031308 ? 12.92 * linear : 1.055 * StrictMath.pow(linear, 1 / 2.4) - 0.055;
            return (int) Math.max(0, Math.min(255, StrictMath.rint(share * 255)));
        }

        @Override
        public String toString() {
            return String.format(Locale.ROOT, "#%02x%02x%02x", red, green, blue);
        }
    }
}
