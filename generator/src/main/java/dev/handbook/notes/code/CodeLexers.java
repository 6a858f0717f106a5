package dev.handbook.notes.code;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.fife.ui.rsyntaxtextarea.modes.CPlusPlusTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.CSSTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.CSharpTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.CTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.DartTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.DockerTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.GoTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.GroovyTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.HTMLTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.IniTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.JavaScriptTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.JavaTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.JsonTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.KotlinTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.LuaTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.MakefileTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.PHPTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.PerlTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.PropertiesFileTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.ProtoTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.PythonTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.RubyTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.RustTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.SQLTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.ScalaTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.TypeScriptTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.UnixShellTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.WindowsBatchTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.XMLTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.YamlTokenMaker;

/**
 * Cuts code into tokens, whatever language it names. Start with {@link #tokens}; keep one object per thread, as lexers remember
 * where they are.
 */
public final class CodeLexers {
    /** Longer code stays plain: nobody reads it for its colours, and a page should not grow by megabytes for them. */
    private static final int MAX_LENGTH = 100_000;

    /** Lines longer than this are data on one line; lexers were not made for them. */
    private static final int MAX_LINE = 5_000;

    private static final Map<String, Supplier<Lexer>> LANGUAGES = languages();

    private final Map<String, Lexer> lexers = new HashMap<>();

    /** Whether code of this language can be told apart at all; case does not matter. */
    public static boolean knows(String language) {
        return LANGUAGES.containsKey(language.toLowerCase(Locale.ROOT));
    }

    /**
     * The tokens of {@code code}; put together they are {@code code} again, character for character.
     *
     * @param language as authors name it, such as {@code java} or {@code yml}; code of an unknown one is a single plain token
     * @return empty for empty code
     */
    public List<Token> tokens(String language, String code) {
        var supplier = LANGUAGES.get(language.toLowerCase(Locale.ROOT));
        if (supplier == null || code.isEmpty() || code.length() > MAX_LENGTH || hasLongLine(code)) {
            return plain(code);
        }
        var tokens = lexers.computeIfAbsent(language.toLowerCase(Locale.ROOT), key -> supplier.get())
                .tokens(code);
        return isWhole(tokens, code) ? tokens : plain(code);
    }

    private static List<Token> plain(String code) {
        return code.isEmpty() ? List.of() : List.of(new Token(Kind.PLAIN, code));
    }

    private static boolean hasLongLine(String code) {
        return code.lines().anyMatch(line -> line.length() > MAX_LINE);
    }

    /** Words come first: a lexer that loses or adds one is not believed. */
    private static boolean isWhole(List<Token> tokens, String code) {
        var at = 0;
        for (var token : tokens) {
            if (!code.startsWith(token.text(), at)) {
                return false;
            }
            at += token.text().length();
        }
        return at == code.length();
    }

    private static Map<String, Supplier<Lexer>> languages() {
        var languages = new HashMap<String, Supplier<Lexer>>();
        add(languages, () -> new LibraryLexer(new JavaTokenMaker()), "java");
        add(languages, CodeLexers::shell, "bash", "sh", "shell", "zsh", "ksh", "dash");
        add(
                languages,
                () -> new ConsoleLexer(shell()),
                "console",
                "shell-session",
                "shellsession",
                "sh-session",
                "terminal");
        add(languages, () -> new LibraryLexer(new WindowsBatchTokenMaker()), "bat", "batch", "cmd");
        add(
                languages,
                () -> new LibraryLexer(new SQLTokenMaker()),
                "sql",
                "mysql",
                "postgresql",
                "postgres",
                "plsql",
                "tsql");
        add(languages, () -> new YamlLexer(new LibraryLexer(new YamlTokenMaker())), "yaml", "yml");
        add(languages, () -> new LibraryLexer(new JsonTokenMaker()), "json", "jsonc", "json5", "jsonl");
        add(languages, () -> new LibraryLexer(new DockerTokenMaker()), "dockerfile", "docker", "containerfile");
        add(languages, () -> new LibraryLexer(new PythonTokenMaker()), "python", "py", "python3", "py3");
        add(languages, () -> new LibraryLexer(new JavaScriptTokenMaker()), "javascript", "js", "jsx", "mjs", "node");
        add(languages, () -> new LibraryLexer(new TypeScriptTokenMaker()), "typescript", "ts", "tsx");
        add(languages, () -> new LibraryLexer(new KotlinTokenMaker()), "kotlin", "kt", "kts");
        add(languages, () -> new LibraryLexer(new GoTokenMaker()), "go", "golang");
        add(languages, () -> new LibraryLexer(new CTokenMaker()), "c", "h");
        add(languages, () -> new LibraryLexer(new CPlusPlusTokenMaker()), "cpp", "c++", "cc", "cxx", "hpp");
        add(languages, () -> new LibraryLexer(new CSharpTokenMaker()), "csharp", "c#", "cs");
        add(languages, () -> new LibraryLexer(new RustTokenMaker()), "rust", "rs");
        add(languages, () -> new LibraryLexer(new HTMLTokenMaker()), "html", "htm", "xhtml", "vue", "svelte");
        add(languages, () -> new LibraryLexer(new XMLTokenMaker()), "xml", "svg", "xsd", "xslt", "pom", "plist");
        add(languages, () -> new LibraryLexer(new CSSTokenMaker()), "css", "scss", "less");
        add(languages, () -> new LibraryLexer(new IniTokenMaker()), "ini", "toml", "conf", "cfg", "systemd");
        add(languages, () -> new LibraryLexer(new PropertiesFileTokenMaker()), "properties", "env", "dotenv");
        add(languages, () -> new LibraryLexer(new PHPTokenMaker(), "<?php"), "php");
        add(languages, () -> new LibraryLexer(new RubyTokenMaker()), "ruby", "rb");
        add(languages, () -> new LibraryLexer(new PerlTokenMaker()), "perl", "pl");
        add(languages, () -> new LibraryLexer(new LuaTokenMaker()), "lua");
        add(languages, () -> new LibraryLexer(new ScalaTokenMaker()), "scala", "sc");
        add(languages, () -> new LibraryLexer(new GroovyTokenMaker()), "groovy", "gradle", "jenkinsfile");
        add(languages, () -> new LibraryLexer(new DartTokenMaker()), "dart");
        add(languages, () -> new LibraryLexer(new ProtoTokenMaker()), "proto", "protobuf");
        add(languages, () -> new LibraryLexer(new MakefileTokenMaker()), "make", "makefile", "mk");
        add(languages, DiffLexer::new, "diff", "patch");
        add(languages, HclLexer::new, "hcl", "terraform", "tf", "tfvars");
        return Map.copyOf(languages);
    }

    private static Lexer shell() {
        return new LibraryLexer(new UnixShellTokenMaker());
    }

    private static void add(Map<String, Supplier<Lexer>> languages, Supplier<Lexer> lexer, String... names) {
        for (var name : names) {
            languages.put(name, lexer);
        }
    }
}
