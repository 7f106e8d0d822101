using System.ComponentModel;
using System.Diagnostics;

namespace OrleansIndustrialBelt.Simulator.Serving;

/// <summary>The browser of whoever sits at this machine.</summary>
internal static class Browser
{
    /// <summary>Opens an address, or does nothing where there is no browser: the address is printed as well.</summary>
    public static void TryOpen(string address)
    {
        try
        {
            using var process = Process.Start(Command(address));
        }
        catch (Exception exception) when (exception is Win32Exception or InvalidOperationException or PlatformNotSupportedException)
        {
            // Nobody sits here.
        }
    }

    private static ProcessStartInfo Command(string address)
        => OperatingSystem.IsWindows() ? new ProcessStartInfo(address) { UseShellExecute = true }
            : new ProcessStartInfo(OperatingSystem.IsMacOS() ? "open" : "xdg-open", address) { UseShellExecute = false, RedirectStandardError = true, RedirectStandardOutput = true };
}
