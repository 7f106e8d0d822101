using System.Diagnostics;
using Xunit;

namespace OrleansIndustrialBelt.Acceptance.Tests.Cluster;

/// <summary>A disk of a few megabytes in memory, which can be filled to the last byte. Mounting takes rights; without them the test is skipped.</summary>
internal sealed class SmallDisk : IDisposable
{
    private readonly ScratchFolder place = new();

    private SmallDisk() => Directory.CreateDirectory(Folder);

    /// <summary>Where it is mounted.</summary>
    public string Folder => place.Below("disk");

    private string Ballast => Path.Combine(Folder, "ballast");

    /// <summary>Mounts one.</summary>
    public static SmallDisk Mount()
    {
        var disk = new SmallDisk();
        var isMounted = Do("mount", "-t", "tmpfs", "-o", "size=16m", "tmpfs", disk.Folder);
        if (!isMounted)
        {
            disk.place.Dispose();
        }

        Skip.If(!isMounted, "No file system can be mounted here.");
        return disk;
    }

    /// <summary>Leaves no room on it.</summary>
    public void Fill()
    {
        var bytes = new byte[4096];
        using var file = new FileStream(Ballast, FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 0);
        try
        {
            while (true)
            {
                file.Write(bytes);
            }
        }
        catch (IOException)
        {
            // It is full.
        }
    }

    /// <summary>Gives the room back.</summary>
    public void MakeRoom() => File.Delete(Ballast);

    /// <inheritdoc/>
    public void Dispose()
    {
        Do("umount", "--lazy", Folder);
        place.Dispose();
    }

    private static bool Do(string program, params string[] arguments)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardError = true, UseShellExecute = false })!;
            process.StandardError.ReadToEnd();
            process.WaitForExit();
            return process.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }
}
