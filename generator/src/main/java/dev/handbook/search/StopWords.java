package dev.handbook.search;

import java.util.List;

/** Words too common to tell one question from another, language by language, sorted. */
final class StopWords {
    /** What English questions and answers are made of: articles, pronouns, auxiliary verbs, prepositions, question words. */
    static final List<String> ENGLISH = List.of(
            "a", "about", "also", "am", "an", "and", "any", "are", "aren't", "as", "at", "be", "because", "been",
            "being", "both", "but", "by", "can", "can't", "could", "did", "didn't", "do", "does", "doesn't", "doing",
            "don't", "each", "for", "from", "further", "had", "has", "have", "having", "he", "her", "here", "hers",
            "him", "his", "how", "i", "i'm", "if", "in", "into", "is", "isn't", "it", "its", "itself", "just", "let",
            "may", "me", "might", "more", "most", "must", "my", "no", "nor", "not", "of", "on", "or", "other", "our",
            "ours", "own", "shall", "she", "should", "so", "some", "such", "than", "that", "the", "their", "theirs",
            "them", "then", "there", "these", "they", "this", "those", "to", "too", "upon", "us", "very", "was",
            "wasn't", "we", "were", "what", "when", "where", "whether", "which", "while", "who", "whom", "whose", "why",
            "will", "with", "would", "you", "your", "yours");

    private StopWords() {}
}
