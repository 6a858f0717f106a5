package dev.handbook.pages;

import freemarker.core.HTMLOutputFormat;
import freemarker.template.ObjectWrapper;
import freemarker.template.SimpleNumber;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateSequenceModel;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a template can see of a page: the components of records, lists, texts, numbers and truths. Nothing it sees can be called, so a
 * theme, whoever wrote it, reaches no Java. Of all values only {@link SafeHtml}, {@link DataBlock} and {@link Inlined} are printed without
 * escaping, and only here.
 */
final class ValueWrapper implements ObjectWrapper {
    private final ClassValue<Map<String, Method>> components = new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> type) {
            return Arrays.stream(type.getRecordComponents())
                    .collect(Collectors.toUnmodifiableMap(RecordComponent::getName, RecordComponent::getAccessor));
        }
    };

    @Override
    public @Nullable TemplateModel wrap(@Nullable Object value) throws TemplateModelException {
        if (value == null) {
            return null;
        }
        if (value instanceof TemplateModel model) {
            return model;
        }
        if (value instanceof String text) {
            return new SimpleScalar(text);
        }
        if (value instanceof Integer number) {
            return new SimpleNumber(number);
        }
        if (value instanceof Boolean truth) {
            return truth ? TemplateBooleanModel.TRUE : TemplateBooleanModel.FALSE;
        }
        if (value instanceof SafeHtml safe) {
            return HTMLOutputFormat.INSTANCE.fromMarkup(safe.html());
        }
        if (value instanceof DataBlock data) {
            return HTMLOutputFormat.INSTANCE.fromMarkup(data.json());
        }
        if (value instanceof Inlined inlined) {
            return HTMLOutputFormat.INSTANCE.fromMarkup(inlined.content());
        }
        if (value instanceof List<?> list) {
            return new WrappedList(list, this);
        }
        if (value instanceof Record page) {
            return new WrappedRecord(page, components.get(page.getClass()), this);
        }
        throw new TemplateModelException(
                "templates cannot see a " + value.getClass().getName());
    }

    private record WrappedList(List<?> list, ObjectWrapper wrapper) implements TemplateSequenceModel {
        @Override
        public @Nullable TemplateModel get(int position) throws TemplateModelException {
            return position < 0 || position >= list.size() ? null : wrapper.wrap(list.get(position));
        }

        @Override
        public int size() {
            return list.size();
        }
    }

    private record WrappedRecord(Record page, Map<String, Method> components, ObjectWrapper wrapper)
            implements TemplateHashModel {
        @Override
        public @Nullable TemplateModel get(String name) throws TemplateModelException {
            var accessor = components.get(name);
            if (accessor == null) {
                return null;
            }
            try {
                return wrapper.wrap(accessor.invoke(page));
            } catch (ReflectiveOperationException e) {
                throw new TemplateModelException("cannot read " + accessor, e);
            }
        }

        @Override
        public boolean isEmpty() {
            return false;
        }
    }
}
