using System.Globalization;
using OrleansIndustrialBelt.Model.Engine;

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

    /// <summary>The name of a SKU: its own if it has one, else its category's with the SKU's number.</summary>
    public static LabelOptions OfSku(LabelOptions label, CategoryOptions category, EntityId sku)
    {
        var numbered = Of(category.Label, category.Id, sku.Number - 1, int.MaxValue);
        return new LabelOptions
        {
            En = label.En.Length > 0 ? label.En : numbered.En,
            Zh = label.Zh.Length > 0 ? label.Zh : numbered.Zh,
        };
    }

    /// <summary>The name of a room: its owner's, and a number if the owner has several.</summary>
    public static LabelOptions OfRoom(LabelOptions owner, int index, int count)
    {
        string english = count == 1 ? "room" : Numbered("room", index);
        string chinese = count == 1 ? "直播间" : Numbered("直播间", index);
        return new LabelOptions
        {
            En = owner.En.Length == 0 ? "" : $"{owner.En} {english}",
            Zh = owner.Zh.Length == 0 ? "" : $"{owner.Zh} {chinese}",
        };
    }

    private static string Numbered(string name, int index) => string.Create(CultureInfo.InvariantCulture, $"{name} {index + 1}");
}
