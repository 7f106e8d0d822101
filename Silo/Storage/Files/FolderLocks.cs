using System.Diagnostics;
using System.Globalization;
using System.IO.Hashing;
using System.Text;

namespace OrleansIndustrialBelt.Silo.Storage.Files;

/// <summary>
/// Locks that hold between processes of one machine: files that only one handle at a time may open. The system releases them with
/// the process that held them, however it ended. A few locks serve all records, so that none is left behind by a record.
/// </summary>
/// <param name="folder">Where the lock files lie.</param>
/// <param name="patience">How long to wait.</param>
internal sealed class FolderLocks(string folder, TimeSpan patience)
{
    private const int Count = 64;
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(2);

    /// <summary>Waits for the lock of a record; disposing releases it.</summary>
    /// <exception cref="IOException">Somebody held it for too long.</exception>
    public async Task<IDisposable> Take(string record)
    {
        var number = XxHash32.HashToUInt32(Encoding.UTF8.GetBytes(record)) % Count;
        var path = Path.Combine(folder, number.ToString("00", CultureInfo.InvariantCulture));
        var watch = Stopwatch.StartNew();
        while (true)
        {
            try
            {
                return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 1);
            }
            catch (IOException) when (watch.Elapsed < patience && Directory.Exists(folder))
            {
                // Another handle has it. The system wakes nobody when it is released.
                await Task.Delay(Pause);
            }
        }
    }
}
