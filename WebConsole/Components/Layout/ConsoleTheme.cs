using MudBlazor;

namespace OrleansIndustrialBelt.WebConsole.Components.Layout;

/// <summary>Colours and fonts. Text keeps a contrast of 4.5 with what it stands on, light and dark; fonts are those of the machine.</summary>
internal static class ConsoleTheme
{
    private static readonly string[] Fonts =
    [
        "system-ui", "Segoe UI", "Noto Sans", "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Source Han Sans SC", "sans-serif",
    ];

    /// <summary>The theme.</summary>
    public static MudTheme Theme { get; } = new()
    {
        PaletteLight = new PaletteLight
        {
            Primary = "#1d5c9e",
            Secondary = "#b4530a",
            Success = "#16794c",
            Error = "#b3261e",
            Info = "#0b7285",
            Warning = "#8a5300",
            TextPrimary = "#1f2933",
            TextSecondary = "#4a5563",
            Background = "#f6f8fa",
            Surface = "#ffffff",
        },
        PaletteDark = new PaletteDark
        {
            Primary = "#7db8f0",
            PrimaryContrastText = "#0d1117",
            Secondary = "#f0a36b",
            Success = "#63d29b",
            SuccessContrastText = "#0d1117",
            Error = "#ff8f87",
            ErrorContrastText = "#0d1117",
            Info = "#66d0e0",
            Warning = "#f0c05a",
            TextPrimary = "#e6edf3",
            TextSecondary = "#b3bdc9",
            Background = "#0d1117",
            Surface = "#161b22",
        },
        Typography = new Typography { Default = new DefaultTypography { FontFamily = Fonts } },
    };
}
