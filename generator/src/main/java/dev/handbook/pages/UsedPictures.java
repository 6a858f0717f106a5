package dev.handbook.pages;

import dev.handbook.model.Article;
import dev.handbook.model.Handbook;
import dev.handbook.model.Picture;
import dev.handbook.model.Question;
import dev.handbook.model.RichText;
import dev.handbook.model.Section;
import dev.handbook.model.SiteFile;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Picks the pictures that the handbook shows; what else lies in the notes folder stays there. */
final class UsedPictures {
    private UsedPictures() {}

    /** The files of the pictures shown, sorted by path. */
    static List<SiteFile> of(Handbook handbook, List<Picture> pictures) {
        Set<String> used = handbook.topics().stream()
                .flatMap(topic -> topic.sections().stream())
                .flatMap(UsedPictures::texts)
                .flatMap(text -> text.references().stream())
                .map(RichText.Reference::path)
                .collect(Collectors.toSet());
        return pictures.stream()
                .filter(picture -> used.contains(picture.path()))
                .sorted(Comparator.comparing(Picture::path))
                .map(picture -> new SiteFile("pictures/" + picture.path(), picture.content()))
                .toList();
    }

    private static Stream<RichText> texts(Section section) {
        var bodies = section.accept(new Section.Visitor<Stream<RichText>>() {
            @Override
            public Stream<RichText> question(Question question) {
                return question.answers().stream().flatMap(answer -> Stream.of(answer.given(), answer.text()));
            }

            @Override
            public Stream<RichText> article(Article article) {
                return Stream.of(article.text());
            }
        });
        return Stream.concat(Stream.of(section.title()), bodies);
    }
}
