using OrleansIndustrialBelt.Experiments.Reports.Words;
using OrleansIndustrialBelt.Model.Engine;
using OrleansIndustrialBelt.WebConsole.Resources;
using Xunit;

namespace OrleansIndustrialBelt.WebConsole.Tests;

public sealed class MessageTextsTests
{
    [Theory]
    [InlineData(Texts.English)]
    [InlineData(Texts.Chinese)]
    public void Every_message_has_a_name_that_people_read(string language)
    {
        var texts = ConsoleTexts.Of(language);
        var messages = typeof(Message).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Message)) && !type.IsAbstract).ToList();

        var names = messages.ConvertAll(message => texts["Letter." + message.Name]);

        Assert.NotEmpty(names);
        Assert.Equal(names.Count, names.Distinct(StringComparer.Ordinal).Count());
    }
}
