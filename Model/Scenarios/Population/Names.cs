using System.Globalization;

namespace OrleansIndustrialBelt.Model.Scenarios.Population;

/// <summary>Readable names for drawn entities. They are for display and change nothing.</summary>
internal static class Names
{
    /// <summary>The name of a group's member: the group's own when it is alone, else with its number.</summary>
    public static LabelOptions Of(LabelOptions label, string groupId, int member, int count)
    {
        var english = label.En.Length > 0 ? label.En : groupId;
        var chinese = label.Zh.Length > 0 ? label.Zh : english;
        return count == 1 || english.Length == 0
            ? new LabelOptions { En = english, Zh = chinese }
            : new LabelOptions { En = Numbered(english, member), Zh = Numbered(chinese, member) };
    }

    /// <summary>The name of an owner's part: its own if it has one, else the owner's with a number.</summary>
    public static LabelOptions Of(LabelOptions label, LabelOptions owner, int index) => new()
    {
        En = label.En.Length > 0 || owner.En.Length == 0 ? label.En : Numbered(owner.En, index),
        Zh = label.Zh.Length > 0 || owner.Zh.Length == 0 ? label.Zh : Numbered(owner.Zh, index),
    };

    private static string Numbered(string name, int index) => string.Create(CultureInfo.InvariantCulture, $"{name} {index + 1}");
}
